const rows = [
  'Handle,Title,Body (HTML),Vendor,Tags,Published,Option1 Name,Option1 Value,Variant SKU,Variant Inventory Qty,Variant Price',
  'linen-apron,Linen apron,<p>Washed linen with two pockets.</p>,Our workshop,"kitchen, linen",true,Title,Default Title,APR-1,25,39.00',
  'stoneware-cup,Stoneware cup,<p>Thrown by hand.</p>,Our workshop,kitchen,true,Glaze,Sea,CUP-S,12,18.50',
  'stoneware-cup,,,,,,,Sand,CUP-N,9,18.50',
];

/** A small file in the right shape, to look at or to start from. */
export const exampleFile = `data:text/csv;charset=utf-8,${encodeURIComponent(rows.join('\r\n'))}`;
